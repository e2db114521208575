/** REPORT names a file to which the counts go as JSON; without it, people read the run alone. */
const file = process.env.REPORT;

/** The reporters of a vitest configuration. */
export const reporters =
  file === undefined ? {} : { reporters: ["default", "json"], outputFile: { json: file } };
