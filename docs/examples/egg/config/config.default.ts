export default {
  keys: process.env.EGG_COOKIE_KEYS ?? 'no-cookies-are-signed-here',
  // The routes are called by programs, and by WeChat Pay: none relies on cookies.
  security: { csrf: { enable: false } },
  middleware: ['refusal'],
};
