{{/* Name of the release's things: "ocop" for a release called ocop, "<release>-ocop" otherwise. */}}
{{- define "ocop.name" -}}
{{- if contains .Chart.Name .Release.Name -}}
{{- .Release.Name | trunc 40 | trimSuffix "-" -}}
{{- else -}}
{{- printf "%s-%s" .Release.Name .Chart.Name | trunc 40 | trimSuffix "-" -}}
{{- end -}}
{{- end -}}

{{- define "ocop.version" -}}
{{- .Values.image.tag | default .Chart.AppVersion -}}
{{- end -}}

{{/* Image of a component: list root component */}}
{{- define "ocop.image" -}}
{{- $root := index . 0 -}}
{{- printf "%s/%s:%s" $root.Values.image.repository (index . 1) (include "ocop.version" $root) -}}
{{- end -}}

{{/* What selects the pods of a component: list root component */}}
{{- define "ocop.selector" -}}
{{- $root := index . 0 -}}
app.kubernetes.io/name: {{ $root.Chart.Name }}
app.kubernetes.io/instance: {{ $root.Release.Name }}
app.kubernetes.io/component: {{ index . 1 }}
{{- end -}}

{{/* Labels of an object: list root component */}}
{{- define "ocop.labels" -}}
{{- $root := index . 0 -}}
{{ include "ocop.selector" . }}
app.kubernetes.io/version: {{ include "ocop.version" $root | quote }}
app.kubernetes.io/managed-by: {{ $root.Release.Service }}
helm.sh/chart: {{ printf "%s-%s" $root.Chart.Name $root.Chart.Version }}
{{- end -}}

{{- define "ocop.keycloakHost" -}}
{{- printf "id.%s" .Values.domain -}}
{{- end -}}

{{- define "ocop.keycloakPublicUrl" -}}
{{- if .Values.keycloak.enabled -}}
{{- $port := ternary "" (printf ":%v" .Values.publicPort) (eq (int .Values.publicPort) 443) -}}
{{- printf "https://%s%s/auth" (include "ocop.keycloakHost" .) $port -}}
{{- else -}}
{{- required "keycloak.external.publicUrl is required when keycloak.enabled is false" .Values.keycloak.external.publicUrl -}}
{{- end -}}
{{- end -}}

{{- define "ocop.keycloakInternalUrl" -}}
{{- if .Values.keycloak.enabled -}}
{{- printf "http://%s-keycloak:8080/auth" (include "ocop.name" .) -}}
{{- else -}}
{{- .Values.keycloak.external.internalUrl | default (include "ocop.keycloakPublicUrl" .) -}}
{{- end -}}
{{- end -}}

{{/* JDBC address of the database itself: list root database-values */}}
{{- define "ocop.jdbcUrl" -}}
{{- $root := index . 0 -}}
{{- $database := index . 1 -}}
{{- $host := required "database.host is required" ($database.host | default $root.Values.database.host) -}}
{{- $ca := ternary "" "&sslrootcert=/etc/ocop/database-ca/ca.crt" (empty $root.Values.database.caSecretName) -}}
{{- printf "jdbc:postgresql://%s:%v/%s?sslmode=%s%s" $host $database.port $database.name $root.Values.database.sslMode $ca -}}
{{- end -}}

{{- define "ocop.backendJdbcUrl" -}}
{{- if .Values.pgbouncer.enabled -}}
{{- printf "jdbc:postgresql://%s-pgbouncer:6432/%s" (include "ocop.name" .) .Values.database.name -}}
{{- else -}}
{{- include "ocop.jdbcUrl" (list . .Values.database) -}}
{{- end -}}
{{- end -}}
