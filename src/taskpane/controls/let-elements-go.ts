import { FASTElementDefinition, Observable } from '@microsoft/fast-element';

/**
 * To be called with each class of Fluent's that is defined. fast-element 3 subscribes every element to changes of its definition's template and
 * never lets it go (microsoft/fast#7684), and with it whatever it stood in: a day of looking around kept tens of thousands of nodes. No template of
 * ours changes. Throws for a class that is not defined.
 */
export function letElementsGo(...types: readonly (new () => HTMLElement)[]): void {
  for (const type of types) Observable.getNotifier(FASTElementDefinition.getByType(type)!).subscribe = () => undefined;
}
