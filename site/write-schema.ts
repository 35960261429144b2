import {writeSchema} from "./schema.js";

// npm run schema: docs/schema.md, src/engine/table-names.ts and src/words/columns.ts, after loaders/tables/schema.ts was changed.
await writeSchema();
