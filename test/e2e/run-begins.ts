export { begin as default } from './run';
