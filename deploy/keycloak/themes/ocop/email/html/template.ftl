<#macro emailLayout>
<html lang="${locale.language}" dir="${(ltr)?then('ltr','rtl')}">
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <style>
        .action a { display: inline-block; padding: 12px 24px; background: #1b6b3a; color: #ffffff; font-weight: 600; text-decoration: none; border-radius: 8px; }
    </style>
</head>
<body style="margin:0;padding:24px 12px;background:#faf7ec;font-family:'Be Vietnam Pro',Arial,sans-serif;font-size:16px;line-height:1.6;color:#1f2a23">
    <div style="max-width:560px;margin:0 auto;background:#ffffff;border-top:4px solid #e8b13a;border-radius:8px;padding:24px 28px">
        <p style="margin:0 0 16px;font-size:18px;font-weight:600;color:#124d29">${(realmName!'OCOP')}</p>
        <#nested>
        <p style="margin:24px 0 0;font-size:13px;color:#55615a">${msg("ocopMailFooter")}</p>
    </div>
</body>
</html>
</#macro>
