/// The scanners of `Sources/Wire/Pattern.swift` by the pattern they scan.
enum Patterns {
    static let scanners = [
        #"[\w+=,.@-]+"#: "nameCharacters",
        #"[\w+=,.@-]*"#: "nameCharactersOrNothing",
        #"[\w]+"#: "wordCharacters",
        #"[\w]*"#: "wordCharactersOrNothing",
        #"[\d]*"#: "digitsOrNothing",
        #"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)"#: "path",
        #"\u002F[\u0021-\u007F]*"#: "pathPrefix",
        #"((/[A-Za-z0-9\.,\+@=_-]+)*)/"#: "policyPath",
        #"v[1-9][0-9]*(\.[A-Za-z0-9-]*)?"#: "policyVersion",
        #"[\p{L}\p{Z}\p{N}_.:/=+\-@]+"#: "tagKey",
        #"[\p{L}\p{Z}\p{N}_.:/=+\-@]*"#: "tagValue",
        #"[\u0009\u000A\u000D\u0020-\u00FF]+"#: "policyDocument",
        #"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*"#: "description",
        #"[\u0020-\u00FF]+"#: "marker",
        #"[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+"#: "arn",
        #"[\w+=,.@:\/-]*"#: "externalID",
        #"[\w+=/:,.@-]*"#: "serialNumber",
        #"[\w+=/:,.@-]+"#: "serialNumberSomething",
        #"[\d]+"#: "digits",
        #"[\w+=,.@\:-]*"#: "evaluatorCharacters",
        #"[\w+=,.@:-]*"#: "nameCharactersOrColon",
        #"[\s\S]*"#: "anything",
        #"[\u0020-\u007E]+"#: "printableASCII",
        #"[\w+=,.@-]{1,64}"#: "shortName",
        #"[^\s@]+@[^\s@]+\.[^\s@]+"#: "emailAddress",
        #"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$"#: "anchoredTag",
        #"^\d{12}$"#: "accountID",
        #"^car-[a-z0-9]{8,32}$"#: "accountCreationID",
        #"^r-[0-9a-z]{4,32}$"#: "rootID",
        #"^ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$"#: "organizationalUnitID",
        #"^(r-[0-9a-z]{4,32})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$"#: "organizationParentID",
        #"^(\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$"#: "organizationChildID",
        #"^(r-[0-9a-z]{4,32})|(\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$"#: "organizationTargetID",
        #"^p-[0-9a-zA-Z_]{8,128}$"#: "organizationPolicyID",
        #"^(r-[0-9a-z]{4,32})|(\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})|(^p-[0-9a-zA-Z_]{8,128})|(^rp-[0-9a-zA-Z_]{4,128})|(^rt-[0-9a-zA-Z_]{8,32})$"#:
            "organizationResourceID",
        #"^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$"#: "accountAlias",
        #"[:\w]+"#: "fingerprint",
        #"^[a-zA-Z0-9_\-.]{3,128}$"#: "documentName",
        #"^[a-zA-Z0-9_\-.:/]{3,128}$"#: "documentARN",
        #"^.{1,256}$"#: "sessionReason",
        #"^i-[a-f0-9]+$"#: "instanceID",
        #"(^i-(\w{8}|\w{17})$)|(^mi-\w{17}$)"#: "managedInstanceID",
        #"^(\w+-){2,3}\d+\w+$"#: "availabilityZone",
        #"(^[A-Za-z_][A-Za-z0-9\@\._-]{0,30}[A-Za-z0-9\$_-]?$)|(^(?=.{2,32}$)[0-9]{1,32}[A-Za-z\@\._-][A-Za-z0-9\@\._-]*[A-Za-z0-9\$_-]?$)"#:
            "operatingSystemUser",
    ]

    static func scanner(for pattern: String, of shape: String) throws -> String {
        guard let scanner = scanners[pattern] else {
            throw GeneratorError(
                "\(shape) has a pattern without a scanner: \(pattern)\nAdd one to Sources/Wire/Pattern.swift and Tools' Patterns.swift."
            )
        }
        return scanner
    }
}
