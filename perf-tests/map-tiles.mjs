// The parts of map-tiles: "plan" writes the tiles of each zoom and the statement for pgbench, "ask" asks the product for each tile
// twice over one connection, "report" prints a line of the table.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';

const [step, port, work, zoom] = process.argv.slice(2);
const MOST_TILES = 300;
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

function get(path) {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, agent, headers: { Host: `thanhhoa.localhost:${port}` } }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => {
        if (answer.statusCode === 200) resolve(Buffer.concat(parts));
        else reject(new Error(`${path}: ${answer.statusCode}`));
      });
    })
      .on('error', reject)
      .end();
  });
}

const column = (longitude, z) => Math.floor(((longitude + 180) / 360) * 2 ** z);
const row = (latitude, z) => {
  const angle = (latitude * Math.PI) / 180;
  return Math.floor(((1 - Math.log(Math.tan(angle) + 1 / Math.cos(angle)) / Math.PI) / 2) * 2 ** z);
};

// The same statement as in the class Tiles, in the same scope.
const statement = (layer, z, [x0, x1], [y0, y1]) => `\\set x random(${x0}, ${x1})
\\set y random(${y0}, ${y1})
begin;
select set_config('role', 't_thanhhoa', true), set_config('search_path', 't_thanhhoa, ext', true);
select ST_AsMVT(tile, 'parcels', 4096, 'shape', 'number')
from (
    select feature.number, code.class_code as class,
        ST_AsMVTGeom(feature.tile_shape, ST_TileEnvelope(${z}, :x, :y), 4096, 64, true) as shape
    from planning_feature feature join planning_code code using (layer_id, code)
    where feature.layer_id = '${layer}'
    and feature.tile_shape && ST_TileEnvelope(${z}, :x, :y, margin => 0.015625)
    and feature.area_m2 >= ${(40075016 * 0.94 / 256 / 2 ** z / 2) ** 2} and not code.restricted
) as tile
where tile.shape is not null;
commit;
`;

async function plan() {
  const { layers } = JSON.parse(await get('/api/map'));
  const { id, version, bounds } = layers.at(-1);
  const zooms = [];
  for (const z of [12, 13, 14, 15, 16]) {
    const xs = [column(bounds.west, z), column(bounds.east, z)];
    const ys = [row(bounds.north, z), row(bounds.south, z)];
    const tiles = [];
    for (let x = xs[0]; x <= xs[1]; x++)
      for (let y = ys[0]; y <= ys[1]; y++) tiles.push(`/api/map/tiles/${id}/${z}/${x}/${y}?v=${version}`);
    writeFileSync(join(work, `zoom-${z}.json`), JSON.stringify(tiles.slice(0, MOST_TILES)));
    writeFileSync(join(work, `zoom-${z}.sql`), statement(id, z, xs, ys));
    zooms.push(`${z} ${Math.min(tiles.length, MOST_TILES)}`);
  }
  // Warms the virtual machine and the connection with tiles of another layer.
  for (let i = 0; i < 1500; i++) await get(`/api/map/tiles/boundaries/13/${6000 + (i % 500)}/3600`);
  writeFileSync(join(work, 'zooms'), `${zooms.join('\n')}\n`);
  console.log('zoom;tiles;kB;cold median;cold p95;warm median;warm p95;pgbench median;pgbench p95');
}

async function times(tiles) {
  const taken = [];
  let bytes = 0;
  for (const tile of tiles) {
    const start = performance.now();
    bytes += (await get(tile)).length;
    taken.push(performance.now() - start);
  }
  return { taken, bytes };
}

async function ask() {
  const tiles = JSON.parse(readFileSync(join(work, `zoom-${zoom}.json`), 'utf8'));
  const cold = await times(tiles);
  const warm = await times([...tiles, ...tiles]);
  writeFileSync(join(work, `asked-${zoom}.json`), JSON.stringify({ cold: cold.taken, warm: warm.taken, bytes: cold.bytes }));
}

const at = (values, share) => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];
const pair = (values) => `${at(values, 0.5).toFixed(2)};${at(values, 0.95).toFixed(2)}`;

function report() {
  const { cold, warm, bytes } = JSON.parse(readFileSync(join(work, `asked-${zoom}.json`), 'utf8'));
  const bare = readdirSync(work)
    .filter((name) => name.startsWith(`bare-${zoom}.`))
    .flatMap((name) => readFileSync(join(work, name), 'utf8').trim().split('\n'))
    .map((line) => Number(line.split(' ')[2]) / 1000);
  console.log(`${zoom};${cold.length};${(bytes / 1000).toFixed(0)};${pair(cold)};${pair(warm)};${pair(bare)}`);
}

await { plan, ask, report }[step]();
agent.destroy();
