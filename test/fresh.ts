import {speak} from "../src/words/say.js";
import {renumber} from "./figures.js";

// Unit tests share the modules of their worker, which opens lists and compiles code once: each file begins as the first did.
renumber();
speak("vi");
