import Foundation
import Testing

/// What a story needs of the computer, and why it is skipped where that is missing.
enum Requirements {
    /// nil where containers can run.
    static let containers: Comment? = {
        if getuid() != 0 { return "containers need root" }
        for program in ["runc", "ip", "nft"] where find(program, on: "\(searchPath):/usr/sbin:/sbin") == nil {
            return "containers need \(program)"
        }
        return nil
    }()

    static let cli: Comment? = AWSClient.all.isEmpty ? "there is no aws on the PATH and no /usr/bin/aws" : nil

    /// nil where the Python SDK is.
    static let boto3: Comment? = {
        guard let python = find("python3") else { return "there is no python3 on the PATH" }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: python)
        process.arguments = ["-c", "import boto3"]
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return "python3 cannot be started" }
        process.waitUntilExit()
        return process.terminationStatus == 0 ? nil : "python3 has no boto3"
    }()

    static let cloudInit: Comment? =
        containersAndCLI
        ?? (find("cloud-init", on: "/usr/bin") == nil ? "there is no /usr/bin/cloud-init" : nil)

    /// nil where Debian's packages can be had, and what makes a root of them.
    static let imageBuild: Comment? = {
        if let containersAndCLI { return containersAndCLI }
        guard find("mmdebstrap", on: "/usr/bin") != nil else { return "there is no mmdebstrap" }
        guard let curl = find("curl") else { return "there is no curl" }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: curl)
        process.arguments = [
            "-sfI", "--max-time", "5", "http://deb.debian.org/debian/dists/bookworm/InRelease",
        ]
        process.standardOutput = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return "curl cannot be started" }
        process.waitUntilExit()
        return process.terminationStatus == 0 ? nil : "deb.debian.org cannot be reached"
    }()

    static let containersAndCLI = containers ?? cli
    static let containersAndPython = containers ?? cli ?? boto3
}
