import {writeSchema} from "./schema.js";

// npm run schema: docs/schema.md and src/engine/table-names.ts, after loaders/tables/schema.ts was changed.
await writeSchema();
