/** Where a browser keeps what its customer chose; a name of its own for each shape. */
export const choiceKey = "ocpizza.choice.1";
