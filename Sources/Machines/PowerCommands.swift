/// `shutdown`, `poweroff`, `halt` and `reboot` as they are inside a machine. The distribution's own ask an
/// init that is not there; these ask the first process, and EC2 sees a shutdown that the instance initiated.
enum PowerCommands {
    static let names = ["shutdown", "poweroff", "halt", "reboot"]

    /// Written to the disk, over the distribution's. Options and times are systemd's; what they do not know
    /// is refused, and does nothing.
    static let text = """
        #!/bin/sh
        # Rolecall's: the first process of this instance shuts it down, or lets it boot again.
        name=${0##*/} action=TERM time=now given= cancel= waiting=/run/rolecall-shutdown
        [ "$name" != reboot ] || action=INT
        [ "$name" != shutdown ] || time=+1
        refuse() { echo "$1" >&2; exit 1; }
        usage() {
            if [ "$name" = shutdown ]; then
                echo "shutdown [OPTION]... [now | +MINUTES | HH:MM] [MESSAGE]"
                echo "Shut this instance down, in a minute unless told otherwise."
                echo "  -h, -P, -H   shut down    -r   boot again    -c   call it off"
            elif [ "$name" = reboot ]; then
                echo "reboot [OPTION]..."
                echo "Boot this instance again, at once."
            else
                echo "$name [OPTION]..."
                echo "Shut this instance down, at once."
            fi
            exit
        }
        option() {
            case $name:$1 in
            *:help) usage ;;
            shutdown:h | *:H | *:P | *:p | *:halt | *:poweroff) action=TERM ;;
            *:h) usage ;;
            shutdown:r | *:reboot) action=INT ;;
            shutdown:c) cancel=yes ;;
            shutdown:k | *:w | *:wtmp-only) exit 0 ;;
            *:[Fdfn] | *:force | *:no-sync | *:no-wall | *:no-wtmp) ;;
            *) return 1 ;;
            esac
        }
        for word; do
            case $word in
            --*) option "${word#--}" || refuse "$name: unrecognized option '$word'" ;;
            -?*)
                letters=${word#-}
                while [ "$letters" ]; do
                    letter=${letters%"${letters#?}"} letters=${letters#?}
                    option "$letter" || refuse "$name: invalid option -- '$letter'"
                done ;;
            *)
                [ "$name" = shutdown ] || [ "$name $word" = "reboot now" ] || refuse "Too many arguments."
                [ "$given" ] || time=$word given=yes ;;
            esac
        done
        [ -z "$cancel" ] || time=now
        case $time in
        now) delay=0 ;;
        [0-9]:[0-5][0-9] | [01][0-9]:[0-5][0-9] | 2[0-3]:[0-5][0-9])
            delay=$((($(date -d "$time" +%s) - $(date +%s) + 86400) % 86400)) || exit 1 ;;
        '' | + | ?*+* | *[!0-9+]* | ???????*) refuse "Failed to parse time specification: $time" ;;
        *)
            minutes=${time#+}
            while [ "$minutes" != "${minutes#0?}" ]; do minutes=${minutes#0}; done
            delay=$((minutes * 60)) ;;
        esac
        [ "$(id -u)" = 0 ] || refuse "$name: must be root (sudo $name)"
        if [ "$cancel" ] || [ "$delay" -gt 0 ]; then
            [ -f $waiting ] && kill "$(cat $waiting)" 2>/dev/null
            rm -f $waiting
            [ -z "$cancel" ] || exit 0
        fi
        [ "$delay" -gt 0 ] || { kill -$action 1; exit; }
        nohup sh -c "sleep $delay; kill -$action 1" >/dev/null 2>&1 &
        echo $! >$waiting
        echo "Shutdown in $delay seconds, use 'shutdown -c' to cancel."

        """
}
