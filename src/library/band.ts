/** Pull of one strand of a light exercise band, newtons: the choice of this project for the spine model. */
export const bandN = 50;

/** A bag, a bottle or a dumbbell in one hand, kilograms: the choice of this project for the spine model. */
export const bagKg = 5;
