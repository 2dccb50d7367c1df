@echo off
rem Starts the Journey Workbench: journey-workbench [-data FOLDER] [FILE.journey ...]
rem No console stays open; --wait before everything else keeps it, with what Java says.
setlocal EnableExtensions DisableDelayedExpansion

set "OLDEST=17"
set "HERE=%~dp0"
set "JAVA="
set "MAJOR="
set "TOO_OLD="

if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if not defined JAVA for /f "delims=" %%J in ('where java.exe 2^>nul') do call :try "%%J"
if not defined JAVA for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Zulu\*") do call :try "%%~D\bin\java.exe"
if not defined JAVA goto :none

set "LAUNCHER="
for %%L in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fL"
if not defined LAUNCHER (
	echo journey-workbench: "%HERE%plugins" is not complete: unpack the archive of the Journey Workbench again. 1>&2
	exit /b 1
)

set "NATIVE="
if %MAJOR% GEQ 24 set "NATIVE=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"

if /i "%~1"=="--wait" (
	shift /1
	goto :wait
)
start "Journey Workbench" "%JAVA:java.exe=javaw.exe%" "@%HERE%java-options" %NATIVE% "-Declipse.vm=%JAVA%" -jar "%LAUNCHER%" -name "Journey Workbench" %*
exit /b 0

:wait
set "ARGUMENTS="
:next
if "%~1"=="" goto :again
set "ARGUMENTS=%ARGUMENTS% %1"
shift /1
goto :next
:again
"%JAVA%" "@%HERE%java-options" %NATIVE% "-Declipse.vm=%JAVA%" -jar "%LAUNCHER%" -name "Journey Workbench" %ARGUMENTS%
rem 23 and 24 ask for another start, 24 in the workspace that was just chosen.
if %ERRORLEVEL% EQU 23 goto :again
if %ERRORLEVEL% EQU 24 (
	set "ARGUMENTS="
	goto :again
)
exit /b %ERRORLEVEL%

:try
rem Takes a Java when none is taken yet and this one runs and is new enough.
if defined JAVA exit /b 0
if not exist "%~1" exit /b 0
set "VERSION="
for /f "tokens=3" %%V in ('""%~1" -version 2^>^&1 ^| findstr /i "version""') do if not defined VERSION set "VERSION=%%~V"
if not defined VERSION exit /b 0
for /f "delims=.-+" %%M in ("%VERSION%") do set "MAJOR=%%M"
if %MAJOR% GEQ %OLDEST% (
	set "JAVA=%~1"
) else (
	set "TOO_OLD=: %~1 is version %VERSION%"
)
exit /b 0

:none
echo journey-workbench: Java %OLDEST% or newer is needed, and none was found%TOO_OLD%. 1>&2
echo Install one, or point JAVA_HOME at it. 1>&2
pause
exit /b 1
