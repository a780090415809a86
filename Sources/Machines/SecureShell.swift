import Service

/// The machine's sshd: its host keys, which are its own and stay with its disk, and who gets in.
enum SecureShell {
    /// Quick to make, and known to every client of the last ten years.
    static let keyTypes = ["ecdsa", "ed25519"]

    static func keyFile(_ type: String) -> String { "/etc/ssh/ssh_host_\(type)_key" }

    /// A shell function that starts sshd and says its fingerprints on the console, as cloud-init does and as
    /// people compare them.
    /// https://github.com/canonical/cloud-init/blob/main/tools/write-ssh-key-fingerprints
    static func start(_ spec: MachineSpec) -> String {
        let short = spec.hostname.split(separator: ".").first.map(String.init) ?? spec.hostname
        return """
            secure_shell() {
                [ -x /usr/sbin/sshd ] || return 0
                mkdir -p /etc/ssh
                for type in \(keyTypes.joined(separator: " ")); do
                    key=/etc/ssh/ssh_host_${type}_key
                    [ -f "$key" ] || ssh-keygen -q -t "$type" -N '' -C "root@\(short)" -f "$key"
                done
                /usr/sbin/sshd -f \(BootScript.place)/sshd_config && say "sshd listens"
                prints=$(for key in /etc/ssh/ssh_host_*_key.pub; do ssh-keygen -l -f "$key"; done | sed 's/^/ec2: /')
                rule="#############################################################"
                echo "ec2:
            ec2: $rule
            ec2: -----BEGIN SSH HOST KEY FINGERPRINTS-----
            $prints
            ec2: -----END SSH HOST KEY FINGERPRINTS-----
            ec2: $rule
            -----BEGIN SSH HOST KEY KEYS-----
            $(cat /etc/ssh/ssh_host_*_key.pub)
            -----END SSH HOST KEY KEYS-----"
            }
            """
    }

    /// Keys alone open the door. Without PAM sshd would refuse keys too to those whose password is
    /// locked, and so to every user that cloud-config makes.
    static let pluggableAuthentication = """
        # Written by Rolecall: a key opens this door, and a password does not.
        auth     required  pam_deny.so
        account  required  pam_unix.so
        session  optional  pam_unix.so

        """
}
