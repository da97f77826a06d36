{{/* What every pod of the release has in common. */}}
{{- define "ocop.podSecurity" -}}
runAsNonRoot: true
seccompProfile:
  type: RuntimeDefault
{{- end -}}

{{- define "ocop.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop: [ALL]
{{- end -}}

{{/* Identity and placement of a pod: list root component component-values */}}
{{- define "ocop.podPlacement" -}}
{{- $root := index . 0 -}}
{{- $component := index . 1 -}}
{{- $values := index . 2 -}}
serviceAccountName: {{ include "ocop.name" $root }}
automountServiceAccountToken: false
enableServiceLinks: false
{{- with $root.Values.image.pullSecrets }}
imagePullSecrets:
  {{- range . }}
  - name: {{ . }}
  {{- end }}
{{- end }}
{{- with $root.Values.priorityClassName }}
priorityClassName: {{ . }}
{{- end }}
{{- with $values.nodeSelector }}
nodeSelector:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with $values.tolerations }}
tolerations:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with $values.affinity }}
affinity:
  {{- toYaml . | nindent 2 }}
{{- end }}
topologySpreadConstraints:
  {{- range (list "topology.kubernetes.io/zone" "kubernetes.io/hostname") }}
  - maxSkew: 1
    topologyKey: {{ . }}
    whenUnsatisfiable: ScheduleAnyway
    labelSelector:
      matchLabels:
        {{- include "ocop.selector" (list $root $component) | nindent 8 }}
  {{- end }}
{{- end -}}

{{/* One environment variable from a Secret: list variable secret key */}}
{{- define "ocop.secretEnv" -}}
- name: {{ index . 0 }}
  valueFrom:
    secretKeyRef:
      name: {{ index . 1 }}
      key: {{ index . 2 }}
{{- end -}}

{{/* Addresses of the deployment and the master key: what every Java process reads. */}}
{{- define "ocop.publicEnv" -}}
- name: OCOP_BASE_DOMAIN
  value: {{ required "domain is required" .Values.domain | quote }}
- name: OCOP_PUBLIC_SCHEME
  value: https
- name: OCOP_PUBLIC_PORT
  value: {{ .Values.publicPort | quote }}
- name: OCOP_KEYCLOAK_PUBLIC_URL
  value: {{ include "ocop.keycloakPublicUrl" . | quote }}
- name: OCOP_KEYCLOAK_INTERNAL_URL
  value: {{ include "ocop.keycloakInternalUrl" . | quote }}
{{ include "ocop.secretEnv" (list "OCOP_MASTER_KEY" .Values.application.secretName "master-key") }}
{{- end -}}

{{- define "ocop.appLoginEnv" -}}
- name: OCOP_DB_APP_USER
  value: {{ .Values.database.appUser | quote }}
{{ include "ocop.secretEnv" (list "OCOP_DB_APP_PASSWORD" .Values.database.secretName "app-password") }}
{{- end -}}

{{/* Logins that may change structure, and Keycloak's administration: jobs and batch only. */}}
{{- define "ocop.provisioningEnv" -}}
- name: OCOP_DB_URL
  value: {{ include "ocop.jdbcUrl" (list . .Values.database) | quote }}
{{ include "ocop.appLoginEnv" . }}
- name: OCOP_DB_OWNER_USER
  value: {{ .Values.database.ownerUser | quote }}
{{ include "ocop.secretEnv" (list "OCOP_DB_OWNER_PASSWORD" .Values.database.secretName "owner-password") }}
- name: OCOP_DB_BATCH_USER
  value: {{ .Values.database.batchUser | quote }}
{{ include "ocop.secretEnv" (list "OCOP_DB_BATCH_PASSWORD" .Values.database.secretName "batch-password") }}
- name: OCOP_KEYCLOAK_ADMIN_CLIENT_ID
  value: {{ .Values.keycloak.adminClientId | quote }}
{{ include "ocop.secretEnv" (list "OCOP_KEYCLOAK_ADMIN_CLIENT_SECRET" .Values.keycloak.secretName "admin-client-secret") }}
{{- end -}}

{{- define "ocop.storageEnv" -}}
- name: OCOP_STORAGE_DIR
  value: /data/attachments
- name: OCOP_STORAGE_QUOTA_GB
  value: {{ .Values.storage.quotaGigabytes | quote }}
{{- if eq .Values.storage.kind "s3" }}
- name: OCOP_S3_ENDPOINT
  value: {{ required "storage.s3.endpoint is required" .Values.storage.s3.endpoint | quote }}
- name: OCOP_S3_BUCKET
  value: {{ required "storage.s3.bucket is required" .Values.storage.s3.bucket | quote }}
- name: OCOP_S3_REGION
  value: {{ .Values.storage.s3.region | quote }}
{{ include "ocop.secretEnv" (list "OCOP_S3_ACCESS_KEY" .Values.storage.s3.secretName "access-key") }}
{{ include "ocop.secretEnv" (list "OCOP_S3_SECRET_KEY" .Values.storage.s3.secretName "secret-key") }}
{{- end -}}
{{- end -}}

{{- define "ocop.auditEnv" -}}
{{- if .Values.audit.anchorsClaim -}}
- name: OCOP_AUDIT_ANCHORS
  value: /data/anchors
{{- end -}}
{{- end -}}

{{- define "ocop.mailEnv" -}}
- name: OCOP_SMTP_HOST
  value: {{ required "mail.host is required" .Values.mail.host | quote }}
- name: OCOP_SMTP_PORT
  value: {{ .Values.mail.port | quote }}
- name: OCOP_SMTP_SECURITY
  value: {{ .Values.mail.security | quote }}
- name: OCOP_MAIL_FROM
  value: {{ .Values.mail.from | quote }}
{{- if .Values.mail.user }}
- name: OCOP_SMTP_USER
  value: {{ .Values.mail.user | quote }}
{{ include "ocop.secretEnv" (list "OCOP_SMTP_PASSWORD" .Values.mail.secretName "password") }}
{{- end -}}
{{- end -}}

{{/* Mounts of a Java pod: scratch space, attachments, the database's certificate authority: list root with-attachments */}}
{{- define "ocop.javaMounts" -}}
{{- $root := index . 0 -}}
- name: scratch
  mountPath: /tmp
{{- if index . 1 }}
- name: attachments
  mountPath: /data/attachments
{{- end }}
{{- if and (index . 1) $root.Values.audit.anchorsClaim }}
- name: anchors
  mountPath: /data/anchors
{{- end }}
{{- if $root.Values.database.caSecretName }}
- name: database-ca
  mountPath: /etc/ocop/database-ca
  readOnly: true
{{- end }}
{{- end -}}

{{/* The volumes for them: list root scratch-size with-attachments */}}
{{- define "ocop.javaVolumes" -}}
{{- $root := index . 0 -}}
- name: scratch
  emptyDir:
    sizeLimit: {{ index . 1 }}
{{- if index . 2 }}
- name: attachments
  persistentVolumeClaim:
    claimName: {{ $root.Values.storage.folder.existingClaim | default (printf "%s-attachments" (include "ocop.name" $root)) }}
{{- end }}
{{- if and (index . 2) $root.Values.audit.anchorsClaim }}
- name: anchors
  persistentVolumeClaim:
    claimName: {{ $root.Values.audit.anchorsClaim }}
{{- end }}
{{- if $root.Values.database.caSecretName }}
- name: database-ca
  secret:
    secretName: {{ $root.Values.database.caSecretName }}
{{- end }}
{{- end -}}
