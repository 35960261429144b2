import {JSDOM} from "jsdom";
import {drawInto} from "../site/dom.js";

/** A page for components to draw in, as the build gives them one. */
export const page = drawInto(new JSDOM("<!doctype html><body>").window);
