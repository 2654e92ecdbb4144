/** The version of the package, as it stands in the User-Agent; a test holds it to package.json. */
export const VERSION = '0.1.0';
