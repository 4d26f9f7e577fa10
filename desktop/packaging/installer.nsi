; The Windows installer. For one person, without administrator's rights; removes exactly what it installed.
; build_windows.py runs it and defines: NAME TITLE VERSION VERSION_NUMBERS PUBLISHER BUNDLE LISTS ICON TARGET SIZE_KB
; PACKING, and where they are wanted WIDE and SIGN.
;
; Silent: /S installs, with the desktop link only after /DESKTOP=1 and without the folders' menu after /FOLDERS=0;
; uninstalling silently keeps the data folder unless /DATA=1.

; Makers of NSIS for Windows leave out the 64-bit form of the setup itself; what it installs is 64-bit in both.
!ifdef WIDE
  Target amd64-unicode
!endif
Unicode true
!if "${PACKING}" == "lzma"
  SetCompressor /SOLID lzma
  SetCompressorDictSize 64
!else
  SetCompressor zlib
!endif
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "WinVer.nsh"
!include "x64.nsh"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define FOLDER_MENU "Software\Classes\Directory\shell\${NAME}"
!define PROGRAM "${TITLE}.exe"

Name "${TITLE}"
OutFile "${TARGET}"
BrandingText "${TITLE} ${VERSION}"
InstallDir "$LOCALAPPDATA\Programs\${TITLE}"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
VIProductVersion "${VERSION_NUMBERS}"
VIAddVersionKey "ProductName" "${TITLE}"
VIAddVersionKey "CompanyName" "${PUBLISHER}"
VIAddVersionKey "FileDescription" "${TITLE} Setup"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "${PUBLISHER}, MIT licence"
!ifdef SIGN
  !finalize '${SIGN} "%1"'
  !uninstfinalize '${SIGN} "%1"'
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_WELCOMEPAGE_TEXT "$(WELCOME)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Portuguese"
!insertmacro MUI_LANGUAGE "Japanese"

LangString WELCOME ${LANG_ENGLISH} "This puts ${TITLE} on this computer, for you alone. It takes no administrator's rights, and your photos are not touched.$\r$\n$\r$\nChoose Next to go on."
LangString WELCOME ${LANG_GERMAN} "Hiermit kommt ${TITLE} auf diesen Computer, nur für Sie. Administratorrechte sind nicht nötig, und Ihre Fotos bleiben unberührt.$\r$\n$\r$\nMit „Weiter“ geht es weiter."
LangString WELCOME ${LANG_SPANISH} "Esto instala ${TITLE} en este equipo, solo para usted. No hacen falta derechos de administrador, y sus fotos no se tocan.$\r$\n$\r$\nElija Siguiente para continuar."
LangString WELCOME ${LANG_FRENCH} "Ceci installe ${TITLE} sur cet ordinateur, pour vous seul. Aucun droit d’administrateur n’est nécessaire, et vos photos restent intactes.$\r$\n$\r$\nChoisissez Suivant pour continuer."
LangString WELCOME ${LANG_PORTUGUESE} "Isto instala o ${TITLE} neste computador, só para si. Não são precisos direitos de administrador, e as suas fotos não são tocadas.$\r$\n$\r$\nEscolha Seguinte para continuar."
LangString WELCOME ${LANG_JAPANESE} "${TITLE} をこのコンピューターに、あなた専用にインストールします。管理者権限は不要で、写真には触れません。$\r$\n$\r$\n「次へ」で続けます。"
LangString RUNNING ${LANG_ENGLISH} "${TITLE} is running. Close its window, then choose Retry."
LangString RUNNING ${LANG_GERMAN} "${TITLE} läuft noch. Schließen Sie das Fenster und wählen Sie „Wiederholen“."
LangString RUNNING ${LANG_SPANISH} "${TITLE} está abierto. Cierre su ventana y elija Reintentar."
LangString RUNNING ${LANG_FRENCH} "${TITLE} est ouvert. Fermez sa fenêtre, puis choisissez Réessayer."
LangString RUNNING ${LANG_PORTUGUESE} "O ${TITLE} está aberto. Feche a janela e escolha Repetir."
LangString RUNNING ${LANG_JAPANESE} "${TITLE} が開いています。ウィンドウを閉じてから「再試行」を選んでください。"
LangString DATA ${LANG_ENGLISH} "Also delete what it knows: your decisions and the record of every sort? Without them earlier sorts can no longer be put back. Your photos are not touched."
LangString DATA ${LANG_GERMAN} "Auch löschen, was das Programm weiß: Ihre Entscheidungen und das Verzeichnis aller Sortierungen? Ohne sie lassen sich frühere Sortierungen nicht mehr zurücklegen. Ihre Fotos bleiben unberührt."
LangString DATA ${LANG_SPANISH} "¿Borrar también lo que sabe: sus decisiones y el registro de cada clasificación? Sin ellos ya no se podrán deshacer las anteriores. Sus fotos no se tocan."
LangString DATA ${LANG_FRENCH} "Supprimer aussi ce qu’il sait : vos décisions et le journal de chaque rangement ? Sans eux, les rangements passés ne pourront plus être annulés. Vos photos restent intactes."
LangString DATA ${LANG_PORTUGUESE} "Apagar também o que o programa sabe: as suas decisões e o registo de cada organização? Sem eles já não será possível repor as anteriores. As suas fotos não são tocadas."
LangString DATA ${LANG_JAPANESE} "プログラムの記録（あなたの判断と整理の履歴）も削除しますか。削除すると、以前の整理を元に戻せなくなります。写真には触れません。"
LangString MENU ${LANG_ENGLISH} "Sort with ${TITLE}"
LangString MENU ${LANG_GERMAN} "Mit ${TITLE} sortieren"
LangString MENU ${LANG_SPANISH} "Ordenar con ${TITLE}"
LangString MENU ${LANG_FRENCH} "Ranger avec ${TITLE}"
LangString MENU ${LANG_PORTUGUESE} "Organizar com ${TITLE}"
LangString MENU ${LANG_JAPANESE} "${TITLE} で整理"
LangString PART_DESKTOP ${LANG_ENGLISH} "Link on the desktop"
LangString PART_DESKTOP ${LANG_GERMAN} "Verknüpfung auf dem Desktop"
LangString PART_DESKTOP ${LANG_SPANISH} "Acceso directo en el escritorio"
LangString PART_DESKTOP ${LANG_FRENCH} "Raccourci sur le bureau"
LangString PART_DESKTOP ${LANG_PORTUGUESE} "Atalho no ambiente de trabalho"
LangString PART_DESKTOP ${LANG_JAPANESE} "デスクトップのショートカット"
LangString TOO_OLD ${LANG_ENGLISH} "${TITLE} needs Windows 10 or 11, 64-bit."
LangString TOO_OLD ${LANG_GERMAN} "${TITLE} braucht Windows 10 oder 11, 64 Bit."
LangString TOO_OLD ${LANG_SPANISH} "${TITLE} necesita Windows 10 u 11 de 64 bits."
LangString TOO_OLD ${LANG_FRENCH} "${TITLE} nécessite Windows 10 ou 11, 64 bits."
LangString TOO_OLD ${LANG_PORTUGUESE} "O ${TITLE} precisa do Windows 10 ou 11 de 64 bits."
LangString TOO_OLD ${LANG_JAPANESE} "${TITLE} には Windows 10 または 11（64 ビット）が必要です。"

; A program that runs holds its own file: it cannot be opened for writing. Works for both programs and needs no plug-in.
!macro WaitUntilClosed un
Function ${un}WaitUntilClosed
  Push "${NAME}.exe"
  Call ${un}WaitForOne
  Push "${PROGRAM}"
  Call ${un}WaitForOne
FunctionEnd

Function ${un}WaitForOne
  Pop $0
again:
  IfFileExists "$INSTDIR\$0" 0 closed
  ClearErrors
  FileOpen $1 "$INSTDIR\$0" a
  IfErrors 0 free
  ; Silently nobody can be asked, and replacing half of a running program would break it.
  IfSilent 0 ask
  SetErrorLevel 3
  Abort
ask:
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" IDRETRY again
  SetErrorLevel 3
  Abort
free:
  FileClose $1
closed:
FunctionEnd
!macroend
!insertmacro WaitUntilClosed ""
!insertmacro WaitUntilClosed "un."

Function .onInit
  ${IfNot} ${AtLeastWin10}
  ${OrIfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "$(TOO_OLD)" /SD IDOK
    SetErrorLevel 4
    Abort
  ${EndIf}
  ; What was chosen the last time is chosen again.
  ReadRegStr $0 HKCU "${UNINSTALL}" "InstallLocation"
  ${If} $0 != ""
    ${If} ${FileExists} "$DESKTOP\${TITLE}.lnk"
      !insertmacro SelectSection 1
    ${EndIf}
    ReadRegStr $1 HKCU "${FOLDER_MENU}\command" ""
    ${If} $1 == ""
      !insertmacro UnselectSection 2
    ${EndIf}
  ${EndIf}
  ${GetParameters} $R0
  ${GetOptions} $R0 "/DESKTOP=" $R1
  ${If} $R1 == "1"
    !insertmacro SelectSection 1
  ${EndIf}
  ${GetOptions} $R0 "/FOLDERS=" $R1
  ${If} $R1 == "0"
    !insertmacro UnselectSection 2
  ${EndIf}
FunctionEnd

Section "${TITLE}" MAIN
  SectionIn RO
  Call WaitUntilClosed
  ; An older version may have files that this one has not: its own uninstaller knows them. It keeps the data.
  ReadRegStr $0 HKCU "${UNINSTALL}" "InstallLocation"
  ${If} $0 != ""
  ${AndIf} ${FileExists} "$0\uninstall.exe"
    ExecWait '"$0\uninstall.exe" /S /KEEPLINKS=1 _?=$0' $1
    ${If} $1 != 0
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDOK
      SetErrorLevel 3
      Abort
    ${EndIf}
    Delete "$0\uninstall.exe"
    ${If} $0 != $INSTDIR
      RMDir "$0"
    ${EndIf}
  ${EndIf}
  SetOutPath "$INSTDIR"
  File /r "${BUNDLE}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${TITLE}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section /o "$(PART_DESKTOP)" DESKTOP_LINK
  CreateShortcut "$DESKTOP\${TITLE}.lnk" "$INSTDIR\${PROGRAM}"
SectionEnd

Section "$(MENU)" IN_FOLDERS
  WriteRegStr HKCU "${FOLDER_MENU}" "" "$(MENU)"
  WriteRegStr HKCU "${FOLDER_MENU}" "Icon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${FOLDER_MENU}\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
SectionEnd

Section "Uninstall"
  Call un.WaitUntilClosed
  SetOutPath "$TEMP"
  !include "${LISTS}/remove.nsh"
  ${GetParameters} $R0
  ${GetOptions} $R0 "/KEEPLINKS=" $R1
  ${If} $R1 == "1"
    ; An upgrade goes on from here.
    Return
  ${EndIf}
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${TITLE}.lnk"
  Delete "$DESKTOP\${TITLE}.lnk"
  DeleteRegKey HKCU "${FOLDER_MENU}"
  DeleteRegKey HKCU "${UNINSTALL}"
  ${GetOptions} $R0 "/DATA=" $R1
  ${If} $R1 == "1"
    Goto forget
  ${EndIf}
  IfFileExists "$LOCALAPPDATA\${NAME}\*.*" 0 done
  MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(DATA)" /SD IDNO IDNO done
forget:
  RMDir /r "$LOCALAPPDATA\${NAME}"
done:
SectionEnd
