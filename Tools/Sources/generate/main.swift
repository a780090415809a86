import Foundation
import Generator

// generate [ROOT]: rewrites ROOT/Sources/Services/*/Generated, ROOT/Tests/CodecTests/Generated and
// ROOT/Tests/ArchitectureTests/Generated from ROOT/Models.
let root = URL(fileURLWithPath: CommandLine.arguments.dropFirst().first ?? ".", isDirectory: true)
let models = root.appending(path: "Models")
let folders = [
    "iam": "IAM", "sts": "STS", "ec2": "EC2", "s3": "S3", "organizations": "Organizations",
    "ssm": "SSM", "ec2-instance-connect": "InstanceConnect",
]

/// Makes the folder hold these files and no others. Unchanged files keep their time, so that nothing is
/// compiled again for nothing.
func fill(_ folder: URL, with files: [(name: String, text: String)]) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where !files.contains(where: { $0.name == name }) {
        try FileManager.default.removeItem(at: folder.appending(path: name))
    }
    for file in files {
        let place = folder.appending(path: file.name)
        let old = try? String(contentsOf: place, encoding: .utf8)
        if old != file.text { try file.text.write(to: place, atomically: true, encoding: .utf8) }
    }
}

do {
    let list = try OperationList(
        String(contentsOf: models.appending(path: "operations.txt"), encoding: .utf8))
    let patches = try Patch.read(json: Data(contentsOf: models.appending(path: "patches.json")))
    var samples: [(name: String, text: String)] = []
    var inputs: [(name: String, text: String)] = []
    for (service, operations) in list.services.sorted(by: { $0.key < $1.key }) {
        let model = try Model(json: Data(contentsOf: models.appending(path: "\(service).json")))
        let folder = folders[service] ?? service
        let generated = try generate(
            service, module: "\(folder)Service", model: model, patches: patches, operations: operations)
        try fill(root.appending(path: "Sources/Services/\(folder)/Generated"), with: generated.sources)
        samples.append(("\(folder)Samples.swift", generated.samples))
        inputs.append(("\(folder)Inputs.swift", generated.inputs))
        print("\(service): \(operations.count) operations")
    }
    try fill(root.appending(path: "Tests/CodecTests/Generated"), with: samples)
    try fill(root.appending(path: "Tests/ArchitectureTests/Generated"), with: inputs)
} catch {
    FileHandle.standardError.write(Data("generate: \(error)\n".utf8))
    exit(1)
}
