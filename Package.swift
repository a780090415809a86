// swift-tools-version: 6.2
import PackageDescription

/// One dialect for every target: language mode 6, warnings are errors.
let dialect: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]

/// A room of the house: a folder below `Sources/`, and what it may import.
func room(_ name: String, at path: String? = nil, needs: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: needs, path: path.map { "Sources/\($0)" }, swiftSettings: dialect)
}

/// The tests beside a room.
func tests(_ name: String, needs: [Target.Dependency], excluding: [String] = []) -> Target {
    .testTarget(name: name, dependencies: needs, exclude: excluding, swiftSettings: dialect)
}

let nio: [Target.Dependency] = [
    .product(name: "NIOCore", package: "swift-nio"),
    .product(name: "NIOPosix", package: "swift-nio"),
]
let http: [Target.Dependency] = [
    .product(name: "HummingbirdCore", package: "hummingbird"),
    .product(name: "HTTPTypes", package: "swift-http-types"),
    .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
]
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let trees: Target.Dependency = .product(name: "HashTreeCollections", package: "swift-collections")
let sqlite: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let log: Target.Dependency = .product(name: "Logging", package: "swift-log")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let tokens: Target.Dependency = .product(name: "JWTKit", package: "jwt-kit")
let certificates: Target.Dependency = .product(name: "X509", package: "swift-certificates")
let asn1: Target.Dependency = .product(name: "SwiftASN1", package: "swift-asn1")
let tls: Target.Dependency = .product(name: "NIOSSL", package: "swift-nio-ssl")
let webSocket: Target.Dependency = .product(name: "NIOWebSocket", package: "swift-nio")
let http1: Target.Dependency = .product(name: "NIOHTTP1", package: "swift-nio")
let yaml: Target.Dependency = .product(name: "Yams", package: "Yams")

let package = Package(
    name: "rolecall",
    products: [.executable(name: "rolecall", targets: ["rolecall"])],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: []),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", exact: "1.35.2"),
        .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/vapor/jwt-kit", exact: "5.7.1"),
        .package(url: "https://github.com/apple/swift-certificates", exact: "1.21.1"),
        .package(url: "https://github.com/apple/swift-asn1", exact: "1.7.4"),
        .package(url: "https://github.com/apple/swift-nio-ssl", exact: "2.37.6"),
    ],
    targets: [
        // What it rests on.
        room("Vocabulary"),
        room("Policy", needs: ["Vocabulary", "CAssets"]),
        room("World", needs: ["Vocabulary", "Policy", "CAssets", trees]),
        room("Ledger", needs: ["Vocabulary", "World", sqlite, log]),
        room("Trail", needs: ["Vocabulary", "Policy"]),

        // The road of a request.
        room("Wire", needs: ["Vocabulary"]),
        room("Signing", needs: ["Vocabulary", crypto]),
        room("Sessions", needs: ["Vocabulary", crypto]),
        room("Service", needs: ["Vocabulary", "Wire", "Policy", "World", "Sessions", log]),
        room(
            "IAMService", at: "Services/IAM",
            needs: ["Service", "Sessions", crypto, cryptoExtras, certificates, asn1]),
        room("STSService", at: "Services/STS", needs: ["Service"]),
        room("EC2Service", at: "Services/EC2", needs: ["Service", "CAssets", crypto, cryptoExtras]),
        room("S3Service", at: "Services/S3", needs: ["Service", "Signing", crypto]),
        room("OrganizationsService", at: "Services/Organizations", needs: ["Service"]),
        room("SSMService", at: "Services/SSM", needs: ["Service"]),
        room("InstanceConnectService", at: "Services/InstanceConnect", needs: ["Service"]),
        room("Doors", needs: ["Vocabulary", lifecycle, log, tls] + http + nio),
        room(
            "Gateway", needs: ["Doors", "Service", "Signing", "Sessions", "Trail", crypto, log] + http + nio),

        // Beside the road.
        room("Certificates", needs: ["Vocabulary", certificates, asn1, crypto, tls]),
        room("Resolver", needs: ["Vocabulary", log, lifecycle] + nio),
        room(
            "Terminals",
            needs: ["Doors", "Vocabulary", "Service", "World", crypto, log, webSocket, http1, tls] + http
                + nio),
        room(
            "Metadata",
            needs: [
                "Doors", "Vocabulary", "World", "Policy", "Sessions", asn1, crypto, cryptoExtras, log,
            ] + http + nio),
        room("Machines", needs: ["Vocabulary", "Service", "CLinux", log]),
        room("Federation", needs: ["Vocabulary", "Service", "CCurl", tokens, log]),
        room("Blobs", needs: ["Vocabulary", "Service", "Sessions", sqlite, crypto, log] + nio),
        room(
            "Fixtures",
            needs: [
                "Vocabulary", "Policy", "World", "Wire", "Service", "Sessions", "IAMService", "EC2Service",
                "S3Service", yaml,
            ]),
        room(
            "Import",
            needs: ["Vocabulary", "Policy", "World", "Wire", "Service", "EC2Service", "S3Service"]),
        .target(name: "CLinux"),
        .target(name: "CCurl"),
        .target(name: "CAssets", exclude: ["instance-types.tsv", "managed-policies.bin"]),

        // Beside each room its tests.
        .target(
            name: "TestSupport",
            dependencies: ["Service", "Ledger", "Blobs", "World", "Sessions", "Vocabulary"],
            path: "Tests/Support", swiftSettings: dialect),
        tests("PolicyTests", needs: ["Policy", "Vocabulary"]),
        tests("VocabularyTests", needs: ["Vocabulary"]),
        tests("SigningTests", needs: ["Signing", "Vocabulary"]),
        tests("SessionsTests", needs: ["Sessions", "Vocabulary"]),
        tests(
            "GatewayTests",
            needs: [
                "Gateway", "Ledger", "OrganizationsService", "STSService", "Service", "Sessions", "Signing",
                "TestSupport", "Trail", "Vocabulary", "Wire", "World", log,
            ]
                + http + nio),
        tests("FederationTests", needs: ["Federation", "Service", "Vocabulary", log]),
        tests(
            "STSTests",
            needs: [
                "STSService", "IAMService", "Policy", "Service", "Sessions", "TestSupport", "Vocabulary",
                "World", crypto,
            ]),
        tests("BlobsTests", needs: ["Blobs", "Service", "Sessions", "Vocabulary", "Wire", "World", sqlite]),
        tests(
            "S3Tests",
            needs: [
                "S3Service", "Policy", "Service", "Signing", "TestSupport", "Vocabulary", "Wire", "World",
                crypto,
            ]),
        tests("ServiceTests", needs: ["Policy", "Service", "Sessions", "Vocabulary", "World"]),
        tests("TrailTests", needs: ["Trail", "Policy", "Vocabulary"]),
        tests("WorldTests", needs: ["Vocabulary", "World"]),
        tests("LedgerTests", needs: ["Ledger", "World", "Vocabulary"]),
        tests(
            "MetadataTests",
            needs: ["Doors", "Metadata", "Policy", "Sessions", "Vocabulary", "World", log] + http + nio),

        // The program.
        .executableTarget(
            name: "rolecall",
            dependencies: [
                "Gateway", "Metadata", "Machines", "Blobs", "Federation", "Ledger", "Sessions", "Trail",
                "Fixtures", "Import", "IAMService", "STSService", "EC2Service", "S3Service",
                "OrganizationsService", "SSMService", "InstanceConnectService", "Certificates", "Resolver",
                "Terminals",
                nio[0], nio[1], arguments, yaml, log, lifecycle, crypto,
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            swiftSettings: dialect
        ),

        // Tests, a folder per room.
        tests(
            "ArchitectureTests",
            needs: [
                "IAMService", "STSService", "EC2Service", "S3Service", "OrganizationsService", "SSMService",
                "InstanceConnectService", "Service", "Policy", "Vocabulary", "Wire", "World",
            ]),
        tests(
            "IAMTests",
            needs: ["IAMService", "Policy", "Service", "Sessions", "TestSupport", "Vocabulary", "World"]),
        tests(
            "EC2Tests",
            needs: [
                "EC2Service", "Ledger", "Policy", "Service", "Sessions", "TestSupport", "Vocabulary", "World",
            ]),
        tests(
            "FixturesTests",
            needs: [
                "Fixtures", "Ledger", "Policy", "Service", "Sessions", "TestSupport", "Vocabulary", "Wire",
                "World",
            ]),
        tests(
            "ImportTests",
            needs: [
                "Import", "IAMService", "Ledger", "Policy", "Service", "TestSupport", "Vocabulary", "World",
            ],
            excluding: ["account.json"]),
        tests("MachinesTests", needs: ["CLinux", "Machines", "Service", "Vocabulary", log]),
        tests("ResolverTests", needs: ["Resolver", "Vocabulary"] + nio),
        tests(
            "CertificatesTests",
            needs: ["Certificates", "Doors", "Vocabulary", certificates, asn1, crypto, tls, log] + http + nio),
        tests("WireTests", needs: ["Vocabulary", "Wire"]),
        tests(
            "CodecTests",
            needs: [
                "EC2Service", "IAMService", "InstanceConnectService", "OrganizationsService", "S3Service",
                "SSMService", "STSService", "Service", "Vocabulary", "Wire",
            ]),
        tests(
            "TerminalsTests",
            needs: [
                "Doors", "Terminals", "Service", "Vocabulary", "World", log, webSocket,
                .product(name: "NIOEmbedded", package: "swift-nio"),
            ] + http + nio),
        tests(
            "SSMTests",
            needs: ["SSMService", "Policy", "Service", "TestSupport", "Vocabulary", "Wire", "World"]),
        tests(
            "InstanceConnectTests",
            needs: ["InstanceConnectService", "Policy", "Service", "TestSupport", "Vocabulary", "World"]),
        tests(
            "OrganizationsTests",
            needs: [
                "OrganizationsService", "Policy", "Service", "TestSupport", "Vocabulary", "Wire", "World",
            ]),

        tests(
            "RolecallTests",
            needs: [
                "rolecall", "EC2Service", "Ledger", "Vocabulary", "World", log, arguments,
                .product(name: "NIOCore", package: "swift-nio"),
            ]),

        // The stories, told to the real program by the real clients.
        .testTarget(
            name: "EndToEndTests", path: "Tests/EndToEnd", exclude: ["Programs", "codec_differential.py"],
            swiftSettings: dialect),
    ],
    swiftLanguageModes: [.v6]
)
