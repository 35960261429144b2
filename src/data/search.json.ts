import {searchIndex} from "../../loaders/tables/search.js";
import {readSearched} from "../../loaders/compile/searched.js";

process.stdout.write(JSON.stringify(searchIndex(await readSearched())));
