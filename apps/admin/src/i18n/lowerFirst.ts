/** A noun within a sentence: "Nhiệm vụ" becomes "nhiệm vụ", while "API" stays. */
export const lowerFirst = (noun: string): string =>
  /^\p{Lu}(?!\p{Lu})/u.test(noun) ? noun.charAt(0).toLowerCase() + noun.slice(1) : noun;
