/// `shutdown`, `poweroff`, `halt` and `reboot` as they are inside a machine. The distribution's own ask an
/// init that is not there; these ask the first process, and EC2 sees a shutdown that the instance initiated.
enum PowerCommands {
    static let names = ["shutdown", "poweroff", "halt", "reboot"]

    /// Written to the disk, over the distribution's.
    static let text = """
        #!/bin/sh
        # Rolecall's: the first process of this instance shuts it down, or lets it boot again.
        name=${0##*/} action=TERM delay=0 waiting=/run/rolecall-shutdown
        [ "$name" = reboot ] && action=INT
        [ "$name" = shutdown ] && delay=60
        [ "$(id -u)" = 0 ] || { echo "$name: must be root (sudo $name)" >&2; exit 1; }
        for word; do
            case $word in
            -c) [ -f $waiting ] && kill "$(cat $waiting)" 2>/dev/null; rm -f $waiting; exit 0 ;;
            --reboot | -r* | -[!-]*r*) action=INT ;;
            -*) ;;
            now) delay=0 ;;
            *[!0-9:+]*) break ;;
            *:*) delay=$((($(date -d "$word" +%s) - $(date +%s) + 86400) % 86400)) || exit 1 ;;
            *) delay=$((${word#+} * 60)) ;;
            esac
        done
        [ "$delay" -gt 0 ] || { kill -$action 1; exit; }
        [ -f $waiting ] && kill "$(cat $waiting)" 2>/dev/null
        nohup sh -c "sleep $delay; kill -$action 1" >/dev/null 2>&1 &
        echo $! >$waiting
        echo "Shutdown in $delay seconds, use 'shutdown -c' to cancel."

        """
}
