export {};
import './element.js';
