export const craft = {} as const;
