/** An id that nobody has; browsers have `randomUUID` on secure addresses alone, and an office may serve the site by plain HTTP. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join("");
