import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { formatInteger } from '@/shared/format/numbers';
import { useTell } from '@/shared/live/announcer';
import { Button } from '@/shared/ui/button/button';
import { Fact, Facts } from '@/shared/ui/facts/facts';
import { FileUpload } from '@/shared/ui/file-upload/file-upload';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { axisText } from './axis-text';
import styles from './planning.module.css';
import {
  axesQuery,
  ENCODINGS,
  importLayer,
  LARGEST_FILE,
  type Layer,
  LEGENDS,
  type MapFile,
  previewFile,
} from './planning-api';

/** Field names under which the code and the name of a parcel mostly stand; the planner may choose others. */
const CODE_FIELDS = ['kyhieu', 'maloaidat', 'loaidat', 'mald', 'phanloai', 'code'];
const NAME_FIELDS = ['ghichu', 'tendoituong', 'ten', 'name'];

function guess(file: MapFile, names: readonly string[]): string {
  const found = names.flatMap((name) => file.fields.filter((field) => field.name.toLowerCase() === name));
  return found[0]?.name ?? '';
}

interface FieldChoiceProps {
  label: string;
  /** Shown while no field is chosen. */
  none: string;
  file: MapFile;
  value: string;
  onChange: (name: string) => void;
}

/** A field of the file, with what stands in it. */
function FieldChoice({ label, none, file, value, onChange }: FieldChoiceProps) {
  const { t } = useTranslation('planning');
  const examples = file.fields.find(({ name }) => name === value)?.examples.join(' · ');
  return (
    <>
      <label>
        {label}
        <select value={value} onChange={({ target }) => onChange(target.value)}>
          <option value="">{none}</option>
          {file.fields.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {examples && <p className={styles['hint']}>{t('import.examples', { examples })}</p>}
    </>
  );
}

interface SettingsProps {
  plan: string;
  attachment: string;
  file: MapFile;
  onEncoding: (encoding: MapFile['encoding']) => void;
}

function Settings({ plan, attachment, file, onEncoding }: SettingsProps) {
  const { t } = useTranslation('planning');
  const tell = useTell();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { data: axes } = useQuery(axesQuery);
  const [system, setSystem] = useState(`${file.projection}|${file.meridian ?? ''}`);
  const [legend, setLegend] = useState<Layer['legend']>('LAND_USE');
  const [codeField, setCodeField] = useState(guess(file, CODE_FIELDS));
  const [nameField, setNameField] = useState(guess(file, NAME_FIELDS));
  const run = useMutation({
    mutationFn: () => {
      const [kind, meridian] = system.split('|');
      const projection = kind === 'VN2000_3' || kind === 'VN2000_6' ? kind : 'WGS84';
      return importLayer(plan, {
        attachment,
        projection,
        meridian: meridian ? Number(meridian) : null,
        encoding: file.encoding,
        legend,
        codeField,
        nameField: nameField || null,
      });
    },
    onSuccess: async (layer) => {
      tell(t('import.done', { number: formatInteger(layer.features) }));
      await queries.invalidateQueries({ queryKey: ['plans'] });
      await navigate(`/app/plan-layers/${layer.id}`);
    },
  });
  return (
    <div className={styles['form']}>
      <Facts>
        <Fact name={t('import.format')}>{t(`format.${file.format}`)}</Fact>
        {file.rows !== null && <Fact name={t('import.rows')}>{formatInteger(file.rows)}</Fact>}
      </Facts>
      <label>
        {t('import.system')}
        <select value={system} onChange={({ target }) => setSystem(target.value)}>
          <option value="WGS84|">{t('system.WGS84')}</option>
          {axes?.zone3.map((axis) => (
            <option key={axis} value={`VN2000_3|${axis}`}>
              {t('system.VN2000_3', { axis: axisText(axis) })}
            </option>
          ))}
          {axes?.zone6.map((axis) => (
            <option key={axis} value={`VN2000_6|${axis}`}>
              {t('system.VN2000_6', { axis: axisText(axis) })}
            </option>
          ))}
        </select>
      </label>
      <p className={styles['hint']}>{t(file.projectionDeclared ? 'import.declared' : 'import.proposed')}</p>
      {file.format === 'SHAPEFILE' && (
        <label>
          {t('import.encoding')}
          <select
            value={file.encoding}
            onChange={({ target }) => {
              const encoding = ENCODINGS.find((one) => one === target.value);
              if (encoding) onEncoding(encoding);
            }}
          >
            {ENCODINGS.map((encoding) => (
              <option key={encoding} value={encoding}>
                {t(`encoding.${encoding}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <FieldChoice
        label={t('import.codeField')}
        none={t('form.choose')}
        file={file}
        value={codeField}
        onChange={setCodeField}
      />
      <FieldChoice
        label={t('import.nameField')}
        none={t('import.noField')}
        file={file}
        value={nameField}
        onChange={setNameField}
      />
      <label>
        {t('import.legend')}
        <select
          value={legend}
          onChange={({ target }) => setLegend(LEGENDS.find((one) => one === target.value) ?? 'LAND_USE')}
        >
          {LEGENDS.map((one) => (
            <option key={one} value={one}>
              {t(`legendOf.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {run.error && <ProblemNotice error={run.error} />}
      <div>
        <Button
          look="primary"
          busy={run.isPending}
          disabled={codeField === '' || run.isPending}
          onClick={() => run.mutate()}
        >
          {t('import.run')}
        </Button>
      </div>
    </div>
  );
}

/** A new version of the plan's map: choose a file, say how to read it, read it. Nothing is public by that. */
export function ImportPanel({ plan }: { plan: string }) {
  const { t } = useTranslation('planning');
  const [attachment, setAttachment] = useState<string | null>(null);
  const preview = useMutation({
    mutationFn: ({ id, encoding }: { id: string; encoding: MapFile['encoding'] | null }) =>
      previewFile(plan, id, encoding),
  });
  return (
    <Panel aria-labelledby="import">
      <h2 id="import">{t('import.title')}</h2>
      <p>{t('import.description')}</p>
      <FileUpload
        label={t('import.file')}
        hint={t('import.fileHint')}
        accept=".zip,.geojson,.json"
        purpose="DATASET"
        limit={LARGEST_FILE}
        onUploaded={({ id }) => {
          setAttachment(id);
          preview.mutate({ id, encoding: null });
        }}
        onRemoved={() => {
          setAttachment(null);
          preview.reset();
        }}
      />
      {preview.error && <ProblemNotice error={preview.error} />}
      {preview.data && attachment && (
        <Settings
          key={`${attachment} ${preview.data.encoding}`}
          plan={plan}
          attachment={attachment}
          file={preview.data}
          onEncoding={(encoding) => preview.mutate({ id: attachment, encoding })}
        />
      )}
    </Panel>
  );
}
