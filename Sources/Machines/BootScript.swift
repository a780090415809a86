import Service

/// A machine's first process: a shell script, so that it runs in any image. It starts sshd, runs the user
/// data at the first boot, collects orphans (the shell's `wait` does) and shuts down on SIGTERM.
enum BootScript {
    static let place = "/run/rolecall"

    /// `sudo shutdown -h now`, whatever the time: EC2 sees an instance-initiated shutdown.
    static let powerOff = "#!/bin/sh\nexec kill -TERM 1\n"

    static func text(_ spec: MachineSpec) -> String {
        """
        #!/bin/sh
        # Started by Rolecall as the first process of \(spec.instanceID).
        umask 022
        say() { echo "rolecall: $*"; }

        finish() {
            trap '' TERM INT
            say "shutting down"
            kill -TERM -1 2>/dev/null
            kill -HUP -1 2>/dev/null
            # At most three seconds; the kernel ends what is left.
            for second in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30; do
                set -- /proc/[0-9]*
                [ $# -le 1 ] && break
                sleep 0.1
            done
            exit 0
        }
        trap finish TERM INT

        say "\(spec.instanceID) boots"
        mkdir -p /run/lock /run/sshd /run/user
        chmod 1777 /run/lock

        if [ -x /usr/sbin/sshd ]; then
            if [ ! -f /etc/ssh/ssh_host_ed25519_key ]; then
                mkdir -p /etc/ssh
                ssh-keygen -q -t ed25519 -N '' -C '' -f /etc/ssh/ssh_host_ed25519_key
            fi
            /usr/sbin/sshd -f \(place)/sshd_config && say "sshd listens"
        fi

        first=/var/lib/cloud/instances/\(spec.instanceID)
        if [ ! -e "$first/boot-finished" ]; then
            mkdir -p "$first" /var/log
            ln -sfn "$first" /var/lib/cloud/instance
            if [ -f \(place)/user-data ]; then
                cp \(place)/user-data "$first/user-data.txt"
                chmod 600 "$first/user-data.txt"
                case "$(head -c 2 "$first/user-data.txt" | tr -d '\\0')" in
                '#!')
                    cp "$first/user-data.txt" "$first/part-001"
                    chmod 700 "$first/part-001"
                    say "user data begins"
                    {
                        cd / && "$first/part-001" 2>&1 </dev/null
                        code=$?
                        say "user data ended with exit code $code"
                        echo "$code" >"$first/user-data-exit-code"
                        touch "$first/boot-finished"
                    } | tee -a /var/log/cloud-init-output.log &
                    ;;
                *)
                    say "user data is not a script (no #!): it is served to programs and not run"
                    touch "$first/boot-finished"
                    ;;
                esac
            else
                touch "$first/boot-finished"
            fi
        fi

        while :; do
            sleep 86400 &
            wait $!
        done

        """
    }

    /// sshd with the machine's key and nobody's password. The variables are set for commands too, which
    /// read no profile.
    static func sshdConfiguration(environment: [String: String], searchPath: String) -> String {
        let variables = environment.merging(["PATH": searchPath]) { $1 }.sorted { $0.key < $1.key }
        return """
            HostKey /etc/ssh/ssh_host_ed25519_key
            PasswordAuthentication no
            KbdInteractiveAuthentication no
            PermitRootLogin prohibit-password
            AuthorizedKeysFile .ssh/authorized_keys
            AuthorizedKeysCommand \(place)/\(OfferedKeys.program) %u
            AuthorizedKeysCommandUser root
            UsePAM no
            UseDNS no
            X11Forwarding no
            Subsystem sftp internal-sftp
            SetEnv \(variables.map { "\($0.key)=\"\($0.value)\"" }.joined(separator: " "))

            """
    }
}
