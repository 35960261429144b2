/** Something the user can mend: said in one sentence, what, where and what to do. Any other error is ours, and shows its stack. */
export class Mistake extends Error {}
