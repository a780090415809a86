import Service

/// What an instance was given to do at its first boot. cloud-init does it where the root has it; else a
/// runner of our own, which knows scripts.
enum UserData {
    /// cloud-init's directory of the instance.
    static func place(_ spec: MachineSpec) -> String { "/var/lib/cloud/instances/\(spec.instanceID)" }

    /// Shell that runs it in the background.
    static func run(_ spec: MachineSpec) -> String {
        """
        if [ -x /usr/bin/cloud-init ] && [ -x /usr/bin/python3 ]; then
            # What `init --local` would do here: metadata is asked for again at each boot.
            rm -f /var/lib/cloud/instance/obj.pkl
            (
                cd /
                \(BootScript.place)/cloud-init init
                \(BootScript.place)/cloud-init modules --mode=config
                \(BootScript.place)/cloud-init modules --mode=final
            ) </dev/null &
        elif [ ! -e \(place(spec))/boot-finished ]; then
            mkdir -p \(place(spec))/scripts
            ln -sfn \(place(spec)) /var/lib/cloud/instance
            (cd / && sh \(BootScript.place)/user-data-runner 2>&1 </dev/null) |
                tee -a /var/log/cloud-init-output.log &
        fi
        """
    }

    /// Runs the scripts of a machine without cloud-init. User data is a script, or MIME parts of which some
    /// are scripts, and either may be compressed.
    /// https://cloudinit.readthedocs.io/en/latest/explanation/format.html
    static func runner(_ spec: MachineSpec) -> String {
        """
        say() { echo "rolecall: $*"; }
        cd \(place(spec)) || exit 1
        umask 077
        case "$(od -An -tx1 -N2 \(BootScript.place)/user-data | tr -d ' ')" in
        1f8b) gzip -dc <\(BootScript.place)/user-data >user-data.txt ;;
        *) cat \(BootScript.place)/user-data >user-data.txt ;;
        esac

        failed=0
        run() {
            case "$(head -n 1 "$1" | tr -d '\\0')" in
            '#!'*)
                chmod 700 "$1"
                say "user data begins"
                (umask 022 && cd / && "\(place(spec))/$1")
                code=$?
                say "user data ended with exit code $code"
                [ $code = 0 ] || failed=$code
                ;;
            '#cloud-config'*) say "user data is #cloud-config, which needs cloud-init; this image has none" ;;
            *) say "user data is not a script (no #!): it is served to programs and not run" ;;
            esac
        }

        if sed '/^.\\{0,1\\}$/q' user-data.txt | grep -qi '^content-type: *multipart/'; then
            # Each part into a file of its own, and the names of those that are in base64 into a list.
            awk '
                { sub(/\\r$/, "") }
                boundary == "" {
                    if (match($0, /boundary="?[^";]+/)) {
                        boundary = substr($0, RSTART + 9, RLENGTH - 9); sub(/^"/, "", boundary)
                    }
                    next
                }
                $0 == "--" boundary "--" { exit }
                $0 == "--" boundary { part = sprintf("scripts/part-%03d", ++count); head = 1; next }
                part == "" { next }
                head && tolower($0) ~ /^content-transfer-encoding: *base64/ { print part >"encoded" }
                head { if ($0 == "") { head = 0; printf "" >part }; next }
                { print >part }
            ' user-data.txt
            for part in $(cat encoded 2>/dev/null); do
                base64 -d <"$part" >"$part.text" && mv "$part.text" "$part"
            done
            for part in scripts/part-*; do [ -f "$part" ] && run "$part"; done
        else
            cp user-data.txt scripts/part-001
            run scripts/part-001
        fi
        echo "$failed" >user-data-exit-code
        : >boot-finished

        """
    }
}
