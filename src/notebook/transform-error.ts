/** What is wrong with a transform, and where. */
export class TransformError extends Error {
  constructor(
    message: string,
    readonly start: number
  ) {
    super(message);
  }
}
