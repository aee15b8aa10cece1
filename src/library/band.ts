/** Pull of one strand of a light exercise band, newtons: the choice of this project for the spine model. */
export const bandN = 50;
