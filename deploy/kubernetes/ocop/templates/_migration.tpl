{{/* Pod of the migration jobs: list root component with-bootstrap */}}
{{- define "ocop.migrationPod" -}}
{{- $root := index . 0 -}}
metadata:
  labels:
    {{- include "ocop.labels" (list $root "migration") | nindent 4 }}
spec:
  {{- include "ocop.podPlacement" (list $root "migration" $root.Values.batch) | nindent 2 }}
  restartPolicy: OnFailure
  securityContext:
    {{- include "ocop.podSecurity" $root | nindent 4 }}
    runAsUser: 10001
    runAsGroup: 10001
    fsGroup: 10001
  containers:
    - name: migration
      image: {{ include "ocop.image" (list $root "provisioning") }}
      imagePullPolicy: {{ $root.Values.image.pullPolicy }}
      command: [with-secrets, install-platform]
      securityContext:
        {{- include "ocop.containerSecurity" $root | nindent 8 }}
      env:
        {{- include "ocop.provisioningEnv" $root | nindent 8 }}
        {{- include "ocop.publicEnv" $root | nindent 8 }}
        {{- include "ocop.mailEnv" $root | nindent 8 }}
        - name: OCOP_MIGRATION_WORKERS
          value: {{ $root.Values.migration.workers | quote }}
        - name: OCOP_MIGRATION_TOLERATE_FAILURE
          value: {{ $root.Values.migration.tolerateFailure | quote }}
        {{- if index . 1 }}
        - name: OCOP_SUPERUSER_URL
          value: {{ include "ocop.jdbcUrl" (list $root $root.Values.database) | quote }}
        - name: OCOP_SUPERUSER_NAME
          value: {{ $root.Values.migration.bootstrap.userName | quote }}
        {{- include "ocop.secretEnv" (list "OCOP_SUPERUSER_PASSWORD" $root.Values.migration.bootstrap.secretName "password") | nindent 8 }}
        {{- end }}
      resources:
        {{- toYaml $root.Values.migration.resources | nindent 8 }}
      volumeMounts:
        {{- include "ocop.javaMounts" (list $root false) | nindent 8 }}
  volumes:
    {{- include "ocop.javaVolumes" (list $root "1Gi" false) | nindent 4 }}
{{- end -}}
