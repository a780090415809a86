// swift-tools-version: 6.2
import PackageDescription

// The policy engine by itself, so that measuring it needs no build of the server. The rooms are links to
// the program's own sources; `package` declarations of a room are only seen from within one package.
let package = Package(
    name: "decisions",
    targets: [
        .target(name: "Vocabulary"),
        .target(name: "CAssets", exclude: ["managed-policies.bin"]),
        .target(name: "Policy", dependencies: ["Vocabulary", "CAssets"], swiftSettings: dialect),
        .target(name: "CountingAllocator"),
        .executableTarget(
            name: "decisions", dependencies: ["CountingAllocator", "Policy", "Vocabulary"],
            swiftSettings: dialect),
    ],
    swiftLanguageModes: [.v6]
)

let dialect: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]
