import {searchIndex} from "../../loaders/search.js";
import {readSearched} from "../../loaders/searched.js";

process.stdout.write(JSON.stringify(searchIndex(await readSearched())));
