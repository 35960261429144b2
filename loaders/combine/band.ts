/** Figures of which about the same confidence is said, by weights fitted without their document. */
export interface Band {
  from: number;
  to: number;
  figures: number;
  /** Their mean confidence. */
  said: number;
  /** The share of them that is right in full. */
  right: number;
}
