@echo off
rem Starts Inkling on Windows, with the same options as the shell launcher.
setlocal DisableDelayedExpansion
for %%i in ("%~dp0..") do set "home=%%~fi"
set "lib=%home%\lib"

set "java="
set "jdk="
if defined JAVA_HOME (
  set "java=%JAVA_HOME%\bin\java.exe"
  set "jdk=%JAVA_HOME%"
) else (
  for %%i in (java.exe) do set "java=%%~$PATH:i"
)
if not defined java (
  echo inkling: no Java found; install Java 17 or newer, or set JAVA_HOME 1>&2
  exit /b 127
)
if not exist "%java%" (
  echo inkling: JAVA_HOME is "%JAVA_HOME%", but there is no bin\java.exe in it; point it at a Java 17 or newer 1>&2
  exit /b 127
)
if not defined jdk for %%i in ("%java%\..\..") do set "jdk=%%~fi"

rem The version, from the file every JDK carries; without it no archive is used.
set "version="
set "build="
if exist "%jdk%\release" for /f "usebackq tokens=1,* delims==" %%a in ("%jdk%\release") do (
  if "%%a"=="JAVA_VERSION" set "version=%%~b"
  if "%%a"=="JAVA_RUNTIME_VERSION" set "build=%%~b"
)
if not defined build set "build=%version%"
set "major="
if defined version for /f "tokens=1 delims=.-+_" %%a in ("%version%") do set "major=%%a"
if not defined major goto classpath
if %major% LSS 17 (
  echo inkling: Java %version% in "%jdk%" is too old; Inkling needs Java 17 or newer 1>&2
  exit /b 1
)

:classpath
set "classpath="
for /f "usebackq delims=" %%j in ("%lib%\classpath") do call :append "%%j"

rem One archive, one collector: java refuses two, so the user's own wins.
set "given=%INKLING_JAVA_OPTS% %JAVA_TOOL_OPTIONS% %JDK_JAVA_OPTIONS%"
set "cache="
if /i "%INKLING_CACHE%"=="off" goto collector
if not defined major goto collector
if not "%given:-Xshare=%"=="%given%" goto collector
if not "%given:SharedArchive=%"=="%given%" goto collector
if not "%given:ArchiveClasses=%"=="%given%" goto collector
if not "%given:AOT=%"=="%given%" goto collector
if %major% GEQ 24 (
  if exist "%lib%\inkling-%build%.aot" set "cache=-XX:AOTCache=%lib%\inkling-%build%.aot"
) else (
  if exist "%lib%\inkling-%build%.jsa" set "cache=-XX:SharedArchiveFile=%lib%\inkling-%build%.jsa"
)

:collector
set "collector=-XX:+UseSerialGC"
if not "%given:-XX:+Use=%"=="%given%" set "collector="

rem Runs that may be long get the thorough compiler too.
set "level=-XX:TieredStopAtLevel=1"
if "%~1"=="" set "level=-XX:+TieredCompilation"
for %%w in (repl run train mul) do if "%~1"=="%%w" set "level=-XX:+TieredCompilation"

set quoted=
if defined cache set quoted="%cache%"
"%java%" %level% -Dpicocli.converters.excludes=java.* -Djava.awt.headless=true -XX:-UsePerfData -XX:+DisplayVMOutputToStderr -Xlog:disable --enable-native-access=ALL-UNNAMED %collector% %quoted% %INKLING_JAVA_OPTS% -cp "%classpath%" dev.inkling.Inkling %*
exit /b %ERRORLEVEL%

:append
if defined classpath (set "classpath=%classpath%;%lib%\%~1") else (set "classpath=%lib%\%~1")
exit /b 0
