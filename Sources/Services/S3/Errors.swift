import Service

/// S3's refusals, each worded once.
/// https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
extension AWSError {
    static func noSuchBucket(_ name: String) -> AWSError {
        AWSError(
            "NoSuchBucket", "The specified bucket does not exist", status: 404,
            details: [Detail("BucketName", name)])
    }

    static func noSuchKey(_ key: String) -> AWSError {
        AWSError(
            "NoSuchKey", "The specified key does not exist.", status: 404, details: [Detail("Key", key)])
    }

    static let noCustomerKey = invalidRequest(
        "The encryption parameters are not applicable to this object.")

    static let unknownObjectAttributes = invalidArgument(
        "Invalid attribute name specified.", name: "x-amz-object-attributes", value: "")

    static func noSuchUpload(_ id: String) -> AWSError {
        AWSError(
            "NoSuchUpload",
            "The specified upload does not exist. The upload ID may be invalid, or the upload may have been "
                + "aborted or completed.", status: 404, details: [Detail("UploadId", id)])
    }

    static func noSuchBucketPolicy(_ bucket: String) -> AWSError {
        AWSError(
            "NoSuchBucketPolicy", "The bucket policy does not exist", status: 404,
            details: [Detail("BucketName", bucket)])
    }

    static func noSuchPublicAccessBlock(_ bucket: String) -> AWSError {
        AWSError(
            "NoSuchPublicAccessBlockConfiguration", "The public access block configuration was not found",
            status: 404, details: [Detail("BucketName", bucket)])
    }

    static func noSuchTagSet(_ bucket: String) -> AWSError {
        AWSError(
            "NoSuchTagSet", "The TagSet does not exist", status: 404, details: [Detail("BucketName", bucket)])
    }

    static func invalidBucketName(_ name: String) -> AWSError {
        AWSError(
            "InvalidBucketName", "The specified bucket is not valid.", status: 400,
            details: [Detail("BucketName", name)])
    }

    static func bucketAlreadyExists(_ name: String) -> AWSError {
        AWSError(
            "BucketAlreadyExists",
            "The requested bucket name is not available. The bucket namespace is shared by all users of the "
                + "system. Please select a different name and try again.", status: 409,
            details: [Detail("BucketName", name)])
    }

    static func bucketAlreadyOwnedByYou(_ name: String) -> AWSError {
        AWSError(
            "BucketAlreadyOwnedByYou",
            "Your previous request to create the named bucket succeeded and you already own it.", status: 409,
            details: [Detail("BucketName", name)])
    }

    static func bucketNotEmpty(_ name: String) -> AWSError {
        AWSError(
            "BucketNotEmpty", "The bucket you tried to delete is not empty", status: 409,
            details: [Detail("BucketName", name)])
    }

    static let tooManyBuckets = AWSError(
        "TooManyBuckets", "You have attempted to create more buckets than allowed", status: 400)

    static func illegalLocation(_ constraint: String?) -> AWSError {
        AWSError(
            "IllegalLocationConstraintException",
            "The \(constraint ?? "unspecified") location constraint is incompatible for the region specific "
                + "endpoint this request was sent to.", status: 400)
    }

    static func invalidLocation(_ constraint: String) -> AWSError {
        AWSError(
            "InvalidLocationConstraint", "The specified location-constraint is not valid", status: 400,
            details: [Detail("LocationConstraint", constraint)])
    }

    static func wrongRegion(_ region: String, expected: String) -> AWSError {
        var error = AWSError(
            "AuthorizationHeaderMalformed",
            "The authorization header is malformed; the region '\(region)' is wrong; expecting '\(expected)'",
            status: 400, details: [Detail("Region", expected)])
        error.headers = [Detail("x-amz-bucket-region", expected)]
        return error
    }

    /// Without the reasons that only the owner's account may learn.
    static let accessDenied = AWSError("AccessDenied", "Access Denied", status: 403)

    static func invalidExpectedOwner(_ text: String) -> AWSError {
        AWSError(
            "InvalidBucketOwnerAWSAccountID",
            "The value of the expected bucket owner parameter must be an AWS Account ID... [\(text)]",
            status: 400)
    }

    /// What only the owner's account may do with a bucket, whoever is permitted.
    static func notTheOwners(method: String, of resourceType: String) -> AWSError {
        AWSError(
            "MethodNotAllowed", "The specified method is not allowed against this resource.", status: 405,
            details: [Detail("Method", method), Detail("ResourceType", resourceType)])
    }

    static let invalidPrincipal = AWSError("MalformedPolicy", "Invalid principal in policy", status: 400)

    static func publicPolicyBlocked(_ caller: String, _ bucket: String) -> AWSError {
        AWSError(
            "AccessDenied",
            "User: \(caller) is not authorized to perform: s3:PutBucketPolicy on resource: \"\(bucket)\" because "
                + "public policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access.",
            status: 403)
    }

    static func invalidArgument(_ message: String, name: String, value: String) -> AWSError {
        AWSError(
            "InvalidArgument", message, status: 400,
            details: [Detail("ArgumentName", name), Detail("ArgumentValue", value)])
    }

    static func invalidRequest(_ message: String) -> AWSError {
        AWSError("InvalidRequest", message, status: 400)
    }

    static func notImplemented(header: String) -> AWSError {
        AWSError(
            "NotImplemented", "A header you provided implies functionality that is not implemented",
            status: 501,
            details: [Detail("Header", header)])
    }

    static let aclNotSupported = AWSError(
        "AccessControlListNotSupported", "The bucket does not allow ACLs", status: 400)

    static let bucketACLWithOwnership = AWSError(
        "InvalidBucketAclWithObjectOwnership",
        "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting", status: 400)

    static let malformedXML = AWSError(
        "MalformedXML",
        "The XML you provided was not well-formed or did not validate against our published schema",
        status: 400)

    static func preconditionFailed(_ condition: String) -> AWSError {
        AWSError(
            "PreconditionFailed", "At least one of the pre-conditions you specified did not hold",
            status: 412,
            details: [Detail("Condition", condition)])
    }

    static func invalidRange(_ range: String, size: Int64) -> AWSError {
        AWSError(
            "InvalidRange", "The requested range is not satisfiable", status: 416,
            details: [Detail("RangeRequested", range), Detail("ActualObjectSize", "\(size)")])
    }

    static func invalidPartNumber(_ number: Int, of count: Int) -> AWSError {
        AWSError(
            "InvalidPartNumber", "The requested partnumber is not satisfiable", status: 416,
            details: [Detail("PartNumberRequested", "\(number)"), Detail("ActualPartCount", "\(count)")])
    }

    static func keyTooLong(_ size: Int) -> AWSError {
        AWSError(
            "KeyTooLongError", "Your key is too long", status: 400,
            details: [Detail("Size", "\(size)"), Detail("MaxSizeAllowed", "1024")])
    }

    static func entityTooLarge(_ size: Int64) -> AWSError {
        AWSError(
            "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size", status: 400,
            details: [Detail("ProposedSize", "\(size)"), Detail("MaxSizeAllowed", "\(Limits.singlePut)")])
    }

    static func entityTooSmall(_ size: Int64, part: Int, eTag: String) -> AWSError {
        AWSError(
            "EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size", status: 400,
            details: [
                Detail("ProposedSize", "\(size)"), Detail("MinSizeAllowed", "\(Limits.smallestPart)"),
                Detail("PartNumber", "\(part)"), Detail("ETag", eTag),
            ])
    }

    static func invalidPart(_ number: Int, eTag: String, upload: String) -> AWSError {
        AWSError(
            "InvalidPart",
            "One or more of the specified parts could not be found.  The part may not have been uploaded, or the "
                + "specified entity tag may not match the part's entity tag.", status: 400,
            details: [
                Detail("UploadId", upload), Detail("PartNumber", "\(number)"), Detail("ETag", eTag),
            ])
    }

    static func invalidPartOrder(_ upload: String) -> AWSError {
        AWSError(
            "InvalidPartOrder",
            "The list of parts was not in ascending order. Parts must be ordered by part number.",
            status: 400,
            details: [Detail("UploadId", upload)])
    }

    static func badDigest(_ algorithm: String) -> AWSError {
        AWSError(
            "BadDigest", "The \(algorithm) you specified did not match the calculated checksum.", status: 400)
    }

    static func metadataTooLarge(_ size: Int) -> AWSError {
        AWSError(
            "MetadataTooLarge", "Your metadata headers exceed the maximum allowed metadata size", status: 400,
            details: [Detail("Size", "\(size)"), Detail("MaxSizeAllowed", "\(Limits.metadata)")])
    }

    static func invalidTag(_ message: String, key: String? = nil) -> AWSError {
        AWSError("InvalidTag", message, status: 400, details: key.map { [Detail("TagKey", $0)] } ?? [])
    }

    static let tooManyTags = AWSError(
        "BadRequest", "Object tags cannot be greater than 10", status: 400)

    static let tooManyBucketTags = AWSError(
        "BadRequest", "Bucket tag count cannot be greater than 50", status: 400)

    static let invalidStorageClass = AWSError(
        "InvalidStorageClass", "The storage class you specified is not valid", status: 400)

    static let missingObjectLock = invalidRequest("Bucket is missing Object Lock Configuration")
}

/// What S3 holds no more than.
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html
enum Limits {
    static let singlePut: Int64 = 5 << 30
    static let smallestPart: Int64 = 5 << 20
    static let metadata = 2048
    static let key = 1024
    static let parts = 10_000
    static let page = 1000
    static let buckets = 10_000
    static let tags = 10
    static let bucketTags = 50
    /// Of a policy as it is sent; what S3 makes of it may not be longer than 20 KB.
    static let document = 1 << 20
}
