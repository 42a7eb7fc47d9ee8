/** The bare address of a sender: `OC Pizza <bonjour@example.fr>` → `bonjour@example.fr`. */
export const addressOf = (sender: string): string => /<([^>]+)>/.exec(sender)?.[1] ?? sender;
