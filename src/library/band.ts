/** Pull of one strand of a light (green) exercise band at twice its length, newtons: 4.6 pounds-force by its maker. */
export const bandN = 20;

/** A bag, a bottle or a dumbbell in one hand, kilograms: the choice of this project for the spine model. */
export const bagKg = 5;
