import Service

/// A machine's first process: a shell script, so that it runs in any image. It starts sshd, sees to user
/// data, collects orphans (the shell's `wait` does) and shuts down on SIGTERM or, to boot again, on SIGINT.
enum BootScript {
    static let place = "/run/rolecall"
    /// Where the machine asks its driver for something; the only thing of the driver's that it can write to.
    static let requests = "/run/rolecall-requests"

    static func text(_ spec: MachineSpec) -> String {
        """
        #!/bin/sh
        # Started by Rolecall as the first process of \(spec.instanceID).
        \(BootGate.wait)
        umask 022
        say() { echo "rolecall: $*"; }

        finish() {
            trap '' TERM INT
            say "$*"
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
        trap 'finish shutting down' TERM
        trap ': >\(requests)/reboot; finish rebooting' INT

        say "\(spec.instanceID) boots as \(spec.hostname)"
        [ -r /etc/os-release ] && (. /etc/os-release && say "$PRETTY_NAME")
        mkdir -p /run/lock /run/sshd /run/user /var/log
        chmod 1777 /run/lock

        \(SecureShell.start(spec))
        secure_shell &

        \(spec.userData == nil ? Self.withoutUserData(spec) : UserData.run(spec))

        while :; do
            sleep 86400 &
            wait $!
        done

        """
    }

    /// There is nothing to run, and nothing that could take its time.
    private static func withoutUserData(_ spec: MachineSpec) -> String {
        """
        mkdir -p \(UserData.place(spec))
        ln -sfn \(UserData.place(spec)) /var/lib/cloud/instance
        : >\(UserData.place(spec))/boot-finished
        """
    }

    /// sshd with the machine's keys and nobody's password. The variables are set for commands too, which
    /// read no profile.
    static func sshdConfiguration(
        environment: [String: String], searchPath: String, hasPAM: Bool
    ) -> String {
        let variables = environment.merging(["PATH": searchPath]) { $1 }.sorted { $0.key < $1.key }
        return """
            \(SecureShell.keyTypes.map { "HostKey \(SecureShell.keyFile($0))" }.joined(separator: "\n"))
            PasswordAuthentication no
            KbdInteractiveAuthentication no
            PermitRootLogin prohibit-password
            AuthorizedKeysFile .ssh/authorized_keys
            AuthorizedKeysCommand \(place)/\(OfferedKeys.program) %u
            AuthorizedKeysCommandUser root
            UsePAM \(hasPAM ? "yes" : "no")
            UseDNS no
            PrintMotd no
            X11Forwarding no
            Subsystem sftp internal-sftp
            SetEnv \(variables.map { "\($0.key)=\"\($0.value)\"" }.joined(separator: " "))

            """
    }
}
