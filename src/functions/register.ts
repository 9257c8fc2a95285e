import * as functions from './functions';

/** Makes the functions known to Excel under their ids; to be called before anything else is loaded. */
export function registerFunctions(): void {
  for (const [id, implementation] of Object.entries(functions)) CustomFunctions.associate(id, implementation);
}
