import Service

