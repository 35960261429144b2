/** Milliseconds that anything may take: no test tells how fast a machine is. Less makes what fails fail sooner. */
export const PATIENCE = Number(process.env["THUOC_DO_PATIENCE"] || 900_000);

/** What waits for a state, as browsers and tests take it. */
export const WAIT = {timeout: PATIENCE};
