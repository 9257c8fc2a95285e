import * as functions from './functions';

/** Makes the functions known to Excel under their ids; to be called before anything else is loaded. Answers them by id. */
export function registerFunctions(): typeof functions {
  for (const [id, implementation] of Object.entries(functions)) CustomFunctions.associate(id, implementation);
  return functions;
}
