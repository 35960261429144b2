/** An element a line, so that a changed drawing shows where; text is left as it is. */
export const lines = (element: Element): string => element.outerHTML.replaceAll(/><(?!\/?tspan|\/text)/g, ">\n<");
