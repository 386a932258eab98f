// const { load } = require('xxgk-check'): the same checker as import gives.
exports.load = (options) => import('xxgk-check').then(({ load }) => load(options));
