import Glibc
import Service

/// What a machine's first process and sshd are given, seen inside at `/run/rolecall`; written at each boot.
struct Seed {
    let directory: MachineDirectory
    let tools: InstanceTools

    func write(for spec: MachineSpec, on disk: MachineDisk) throws {
        try File.write(BootScript.text(spec), to: "\(directory.seed)/init", mode: 0o700)
        let configuration = BootScript.sshdConfiguration(
            environment: spec.environment, searchPath: tools.searchPath,
            hasPAM: access("\(disk.lower(spec))/etc/pam.d", F_OK) == 0)
        try File.write(configuration, to: "\(directory.seed)/sshd_config", mode: 0o600)
        try OfferedKeys(in: directory.seed).prepare()
        try File.makeDirectory("\(directory.seed)/firmware", mode: 0o755)
        for (name, text) in Firmware(spec).files {
            try File.write(text + "\n", to: "\(directory.seed)/firmware/\(name)", mode: 0o444)
        }
        guard let userData = spec.userData else { return }
        try File.write(userData, to: "\(directory.seed)/user-data", mode: 0o600)
        try File.write(UserData.runner(spec), to: "\(directory.seed)/user-data-runner", mode: 0o700)
        try File.write(CloudInit.program(spec), to: "\(directory.seed)/cloud-init", mode: 0o700)
    }
}
