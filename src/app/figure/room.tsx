import css from './figure.module.css';
import type { RoomGeometry } from './room-geometry.ts';

/** The floor and the things on it, all behind the body. */
export function Room({ room, lights }: { room: RoomGeometry; lights: string }) {
  return (
    <>
      <rect className={css.floor} x="-900" y={room.horizon} width="1800" height="600" />
      {room.faces.map((face) => (
        <path
          key={face.d}
          className={css[face.kind]}
          d={face.d}
          filter={face.kind === 'pillow' ? `url(#${lights}clay)` : undefined}
        />
      ))}
    </>
  );
}
