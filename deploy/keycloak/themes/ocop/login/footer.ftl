<#macro content>
<div class="ocop-footer">
    <p>${msg("ocopSupport")}</p>
    <#if client?? && client.baseUrl?has_content>
    <p><a href="${client.baseUrl}">${msg("ocopBackToPortal")}</a></p>
    </#if>
</div>
</#macro>
