/** The day of the build, UTC: what a status is worked out for until the page is opened. */
export const buildDay = new Date().toISOString().slice(0, 10);
