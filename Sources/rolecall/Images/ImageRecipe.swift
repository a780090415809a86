import Foundation

/// What an image is made of, and the command that makes it.
struct ImageRecipe: Sendable {
    var suite = "bookworm"
    /// `x86_64` or `arm64`.
    var architecture = ImageRecipe.hostArchitecture
    var packages: [String] = []
    /// Debian's own, with its security updates, when there are none.
    var mirrors: [String] = []

    /// What makes a Debian an instance to live in.
    static let standardPackages = [
        "awscli", "ca-certificates", "cloud-init", "curl", "iproute2", "openssh-server", "procps", "python3",
        "python3-boto3", "sudo",
    ]
    static let hostArchitecture = uname() == "aarch64" ? "arm64" : "x86_64"

    private static func uname() -> String {
        var names = utsname()
        Foundation.uname(&names)
        return withUnsafeBytes(of: &names.machine) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
    }

    /// Mounts that the build makes are its own and go with its processes, so that removing what it built
    /// never reaches through one of them.
    func words(into directory: String) -> [String] {
        // unshare --mount --pid --fork --kill-child --mount-proc mmdebstrap …
        [
            "unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc", "mmdebstrap",
            "--mode=root",
        ]
            + [
                "--variant=minbase", "--architectures=\(architecture == "arm64" ? "arm64" : "amd64")",
                "--include=\((Self.standardPackages + packages).joined(separator: ","))",
                "--aptopt=Acquire::Languages \"none\"",
                // Half the size of the packages, and nobody reads them here.
                "--dpkgopt=path-exclude=/usr/share/man/*", "--dpkgopt=path-exclude=/usr/share/locale/*",
                "--dpkgopt=path-exclude=/usr/share/doc/*",
                "--dpkgopt=path-include=/usr/share/doc/*/copyright",
                // Each instance makes its own.
                "--customize-hook=rm -f \"$1\"/etc/ssh/ssh_host_* \"$1\"/etc/machine-id",
                suite, directory,
            ] + mirrors
    }
}
