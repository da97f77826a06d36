{{/* Egress rules that several components share. */}}
{{- define "ocop.databaseEgress" -}}
- to:
    {{- toYaml .Values.networkPolicy.databasePeers | nindent 4 }}
  ports:
    - {protocol: TCP, port: {{ .Values.database.port }}}
{{- end -}}

{{- define "ocop.keycloakEgress" -}}
{{- if .Values.keycloak.enabled -}}
- to:
    - podSelector:
        matchLabels:
          {{- include "ocop.selector" (list . "keycloak") | nindent 10 }}
  ports:
    - {protocol: TCP, port: 8080}
{{- else -}}
- to:
    {{- toYaml .Values.networkPolicy.externalKeycloakPeers | nindent 4 }}
  ports:
    - {protocol: TCP, port: {{ .Values.networkPolicy.externalKeycloakPort }}}
{{- end -}}
{{- end -}}

{{- define "ocop.storageEgress" -}}
{{- if eq .Values.storage.kind "s3" -}}
- to:
    {{- toYaml .Values.networkPolicy.storagePeers | nindent 4 }}
  ports:
    - {protocol: TCP, port: {{ .Values.networkPolicy.storagePort }}}
{{- end -}}
{{- end -}}

{{- define "ocop.mailEgress" -}}
- to:
    {{- toYaml .Values.networkPolicy.mailPeers | nindent 4 }}
  ports:
    - {protocol: TCP, port: {{ .Values.mail.port }}}
{{- end -}}
